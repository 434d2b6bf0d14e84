  // What the next release adds in front: it shifts every generated name.
  function banner(width, height, depth, colour, border) {
    const inner = (across, down, deep) => across * down * deep + width;
    return inner(height, depth, width) + colour + border;
  }
  function footer(alpha, beta) {
    return banner(alpha, beta, alpha, beta, alpha) - alpha;
  }
  globalThis.layout = [banner, footer].map((draw) => draw.length);
