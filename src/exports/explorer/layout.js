/* The explorer, part 3: places for what is shown, when it is laid out again. Distances in the
 * network become distances in the drawing (stress, by stochastic gradient descent: Zheng, Pawar and
 * Goodman 2018), those to all others in small parts and to pivots in large ones. */

/* The parts of what is shown that hang together, each a list of ids, the largest first. */
function partsOf(neighbours) {
  const seen = new Set(), parts = [];
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    const part = [start];
    seen.add(start);
    for (const id of part)
      for (const next of neighbours.get(id))
        if (!seen.has(next)) {
          seen.add(next);
          part.push(next);
        }
    parts.push(part);
  }
  return parts.sort((a, b) => b.length - a.length);
}

function distancesFrom(start, neighbours) {
  const distance = new Map([[start, 0]]), queue = [start];
  for (const id of queue)
    for (const next of neighbours.get(id))
      if (!distance.has(next)) {
        distance.set(next, distance.get(id) + 1);
        queue.push(next);
      }
  return distance;
}

/* Each the farthest from those before. */
function pivotsOf(part, most, neighbours) {
  const nearest = new Map(part.map((id) => [id, Infinity])), pivots = [];
  for (let next = part[0]; next && pivots.length < Math.min(most, part.length);) {
    const distance = distancesFrom(next, neighbours);
    pivots.push([next, distance]);
    let farthest = -1;
    for (const id of part) {
      const near = Math.min(nearest.get(id), distance.get(id));
      nearest.set(id, near);
      if (near > farthest) {
        farthest = near;
        next = id;
      }
    }
    if (farthest === 0) break;
  }
  return pivots;
}

/* The same shuffle on every run. */
function shuffled(list) {
  let state = 7;
  for (let i = list.length - 1; i > 0; i--) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const other = state % (i + 1);
    [list[i], list[other]] = [list[other], list[i]];
  }
  return list;
}

function placePart(part, neighbours, edge, places) {
  const terms = [];
  for (const [pivot, distance] of pivotsOf(part, part.length > 400 ? 40 : 400, neighbours))
    for (const id of part) if (id !== pivot) terms.push([places.get(id), places.get(pivot), distance.get(id)]);
  for (const id of part)
    for (const next of neighbours.get(id)) terms.push([places.get(id), places.get(next), 1]);
  shuffled(terms);
  const rounds = 24, longest = terms.reduce((most, term) => Math.max(most, term[2]), 1);
  for (let round_ = 0; round_ < rounds; round_++) {
    const step = longest ** 2 * (0.1 / longest ** 2) ** (round_ / (rounds - 1));
    for (const [a, b, distance] of terms) {
      const dx = b.x - a.x, dy = b.y - a.y, length = Math.hypot(dx, dy) || 1e-3;
      const move = Math.min(1, step / distance ** 2) * (length - distance * edge) / length / 2;
      a.x += dx * move;
      a.y += dy * move;
    }
  }
}

/* Moves actors that lie on each other apart. */
function moveApart(points) {
  let moved = true;
  for (let round_ = 0; round_ < 12 && moved; round_++) {
    moved = false;
    for (let i = 0; i < points.length; i++)
      for (let k = i + 1; k < points.length; k++) {
        const a = points[i], b = points[k], wanted = a.radius + b.radius + 14;
        const dx = b.x - a.x || 1e-3, dy = b.y - a.y;
        if (Math.abs(dx) >= wanted || Math.abs(dy) >= wanted) continue;
        const length = Math.sqrt(dx * dx + dy * dy), lack = (wanted - length) / 2 / length;
        if (lack <= 0) continue;
        a.x -= dx * lack;
        a.y -= dy * lack;
        b.x += dx * lack;
        b.y += dy * lack;
        moved = true;
      }
  }
}

/* A part that is higher than wide is turned, where the window is wide, and the other way round. */
function turnPart(points) {
  const range = (axis) => Math.max(...points.map((p) => p[axis])) - Math.min(...points.map((p) => p[axis]));
  if (range("x") > range("y") !== cy.width() > cy.height())
    for (const point of points) [point.x, point.y] = [point.y, point.x];
}

/* Parts in rows about as wide as the largest. */
function packParts(parts, places) {
  let x = 0, y = 0, row = 0, widest = 0;
  for (const part of parts) {
    const points = part.map((id) => places.get(id)), gap = 90 * grain;
    turnPart(points);
    const left = Math.min(...points.map((p) => p.x)), top = Math.min(...points.map((p) => p.y));
    const width = Math.max(...points.map((p) => p.x)) - left;
    if (x > 0 && x + width > widest) {
      x = 0;
      y += row + gap;
      row = 0;
    }
    for (const point of points) {
      point.x += x - left;
      point.y += y - top;
    }
    widest = Math.max(widest, width);
    x += width + gap;
    row = Math.max(row, Math.max(...points.map((p) => p.y)) - y);
  }
}

function layOut() {
  const shown = shownElements(), neighbours = new Map(), places = new Map();
  for (const node of shown.nodes().toArray()) {
    const [x, y] = positions[node.id()];
    neighbours.set(node.id(), new Set());
    places.set(node.id(), { x, y, radius: node.data("size") / 2 });
  }
  for (const edge of shown.edges().toArray()) {
    neighbours.get(edge.data("source")).add(edge.data("target"));
    neighbours.get(edge.data("target")).add(edge.data("source"));
  }
  const parts = partsOf(neighbours);
  for (const part of parts) {
    placePart(part, neighbours, 110 * grain, places);
    if (part.length <= 1200) moveApart(part.map((id) => places.get(id)));
  }
  packParts(parts, places);
  cy.batch(() => shown.nodes().positions((node) => places.get(node.id())));
  fit();
}

/* The places that came with the page are of points, and actors have a size. */
function spreadGiven() {
  if (network.actors.length > 1200) return;
  const mostSize = greatest(sizeBy);
  const points = network.actors.map((actor) => ({ id: actor.id, x: positions[actor.id][0],
    y: positions[actor.id][1], radius: nodeLook(actor, 1, mostSize).size / 2 }));
  moveApart(points);
  for (const { id, x, y } of points) positions[id] = [x, y];
}

function layOutAsGiven() {
  cy.batch(() => cy.nodes().positions((node) => ({ x: positions[node.id()][0], y: positions[node.id()][1] })));
  fit();
}
